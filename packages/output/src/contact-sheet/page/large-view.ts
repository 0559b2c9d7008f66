/** The frame of the large view; the script fills it. */
export const LARGE_VIEW = `<dialog id="large" class="large" aria-labelledby="large-name">
<div class="large-bar"><p id="large-place" class="place" aria-live="polite"></p>
<div class="large-steps"><button type="button" id="large-previous" class="control" aria-keyshortcuts="ArrowLeft">Previous</button>
<button type="button" id="large-next" class="control" aria-keyshortcuts="ArrowRight" autofocus>Next</button>
<button type="button" id="large-zoom" class="control" aria-pressed="false">Actual size</button>
<button type="button" id="large-close" class="control" aria-keyshortcuts="Escape">Close</button></div></div>
<div id="large-stage" class="stage" tabindex="0" role="region" aria-label="Picture"></div>
<div id="large-words" class="words"></div>
</dialog>`;
