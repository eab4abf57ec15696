package se.paragraf.corpus.typeset;

import se.paragraf.corpus.sample.Part;

/** How one authority lays out one sort of document. */
interface Template {

  /** Sets a document on pages of its own, with what is merged into it. */
  void set(Part part, Setting setting);
}
