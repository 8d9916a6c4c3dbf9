// A picture's own screen: a click on it places whoever is being placed, else the focal point.
import { Faces } from "magazine/pictures/faces";
import { Focus } from "magazine/pictures/focus";
import { guard } from "magazine/pictures/unsaved";

const stage = document.querySelector("[data-stage]");
const fields = ["x", "y"].map((name) => document.querySelector(`#id_focal_${name}`));

if (stage && fields.every(Boolean)) {
  guard(stage.closest("form"));
  const focus = new Focus(stage, fields, document.querySelector(".crops"));
  const faces = new Faces(stage);
  stage.querySelector("img").addEventListener("click", (event) => {
    const x = (event.offsetX / event.target.clientWidth) * 100;
    const y = (event.offsetY / event.target.clientHeight) * 100;
    if (!faces.place(x, y)) focus.set(x, y);
  });
}
