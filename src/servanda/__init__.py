"""Servanda: the open system of record of an intergovernmental council."""
