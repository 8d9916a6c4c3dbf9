// The upload screen: files may be dropped anywhere on it.
import { Uploads } from "magazine/pictures/uploads";

new Uploads(document.querySelector(".door"), { area: document.body });
