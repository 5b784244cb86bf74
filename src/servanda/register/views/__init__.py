"""The register's pages: what all see (``pages``), and reading final clauses (``reading``)."""
