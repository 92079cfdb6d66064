// Small conveniences. Every page works without this file.
"use strict";

// The slider of a date moves the box beside it, and asks when it is let go.
for (const slider of document.querySelectorAll("input[type=range][data-for]")) {
  const box = document.getElementById(slider.dataset.for);
  const first = Date.parse(slider.dataset.first), day = 86400000;
  slider.hidden = false;
  slider.max = Math.round((Date.parse(slider.dataset.last) - first) / day);
  slider.value = Math.round((Date.parse(box.value || slider.dataset.last) - first) / day);
  slider.addEventListener("input", () => { box.value = new Date(first + slider.value * day).toISOString().slice(0, 10); });
  slider.addEventListener("change", () => box.form.requestSubmit());
}

// Empty fields leave the address, so that links stay short.
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
  window.addEventListener("pageshow", () => { for (const field of form.elements) field.disabled = false; });
}

// Copy what stands beside the button.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy === "address" ? location.href : button.dataset.copy);
    button.textContent = "Copied";
  });
}

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
