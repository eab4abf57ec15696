package se.paragraf.extract.ocr;

/** What reading a page from its image came to. */
public sealed interface OcrResult {

  /** 1-based page of the file. */
  int number();

  /** It was read. */
  record Read(OcrPage page) implements OcrResult {
    @Override
    public int number() {
      return page.number();
    }
  }

  /**
   * It was not.
   *
   * @param cause why
   * @param message what is wrong and what to do about it, for the reader, in Swedish
   */
  record Unread(int number, Cause cause, String message) implements OcrResult {}

  /** Why a page was not read. */
  enum Cause {
    /** There is no Tesseract, or not with Swedish. */
    MISSING,
    /** Tesseract or the drawing of the page failed. */
    FAILED,
    /** It is to be read another time. */
    LATER
  }
}
