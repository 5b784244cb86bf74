/* Comfort only: the form works without this file.
   What is unfolded stays so when the form is drawn anew, and what follows is said aloud. */
let unfolded = [];
document.addEventListener("htmx:beforeSwap", () => {
  const open = document.querySelectorAll("#rules details[id][open], #follows details[id][open]");
  unfolded = [...open].map((part) => part.id);
});
document.addEventListener("htmx:afterSettle", () => {
  for (const id of unfolded) {
    const part = document.getElementById(id);
    if (part) part.open = true;
  }
  const heard = document.getElementById("heard");
  const said = document.querySelector("#follows [data-heard]");
  if (heard && said) heard.textContent = said.dataset.heard;
});
