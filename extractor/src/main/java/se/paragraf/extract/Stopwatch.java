package se.paragraf.extract;

import java.util.function.Supplier;

/** Runs the stages of extraction and may note how long each took; many threads at once. */
public interface Stopwatch {

  /** A part of the way of a file through {@link ExtractionPipeline}. */
  enum Stage {
    /** The pages of an open file to lines of words. */
    PAGES,
    /** Tables and figures. */
    GRAPHICS,
    /** The documents in the file: §§, headings, passages. */
    DOCUMENTS,
    /** Quantities. */
    QUANTITIES
  }

  /** One that notes nothing. */
  Stopwatch NONE =
      new Stopwatch() {
        @Override
        public <T> T time(Stage stage, Supplier<T> work) {
          return work.get();
        }
      };

  /** What the work gives. */
  <T> T time(Stage stage, Supplier<T> work);
}
