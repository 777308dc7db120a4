/** What changes a Word file needs: where its text stands in it, and how it is packed. Apart from the rest, as few runs load it. */
export { packedBytes, type ZipEntry, zipEntries } from "./archives/zip-directory.js";
export { encodingOfXml } from "./document/xml.js";
export { type DocxPlaces, type DocxSegment, placesInDocx } from "./docx/places.js";
