/* Comfort only: every page works without this file.
   The slider shows the day it stands on while it is moved, and asks when it is let go. */
document.documentElement.classList.add("js");
const DAY = 86400000;
const isoOf = (days) => new Date(days * DAY).toISOString().slice(0, 10);
document.addEventListener("input", (event) => {
  const slider = event.target.closest("input[type=range][data-moves]");
  if (slider) document.getElementById(slider.dataset.moves).value = isoOf(slider.value);
});
document.addEventListener("change", (event) => {
  const moved = event.target.closest("input[type=range][data-moves]");
  if (moved) {
    const field = document.getElementById(moved.dataset.moves);
    field.value = isoOf(moved.value);
    field.form.requestSubmit();
    return;
  }
  const field = event.target.closest("input[type=date][data-moved-by]");
  const slider = field && document.getElementById(field.dataset.movedBy);
  if (slider && field.value) slider.value = Math.round(Date.parse(field.value) / DAY);
});
/* Say what the swapped part now answers, for those who hear the page. */
document.addEventListener("htmx:afterSettle", () => {
  const heard = document.getElementById("heard");
  const said = document.querySelector("#answer [data-heard]");
  if (heard && said) heard.textContent = said.dataset.heard;
});
