// All that the article's screen does by itself. One module, so that it runs before the editor's own
// and none of its parts misses "prose-editor:ready".
import "magazine/growing"
import "magazine/beside"
import "magazine/sending" // before what listens to a submit as well
import "magazine/saving"
import "magazine/settling/screen"
import "magazine/publishing"
import "magazine/result"
import "magazine/lead"
import "magazine/share"
