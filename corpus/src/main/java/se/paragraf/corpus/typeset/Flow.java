package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.function.Consumer;
import se.paragraf.model.Region;

/** Text and other things set below each other, over as many pages as it takes. */
final class Flow {

  /**
   * A page and the box on it that text fills.
   *
   * @param width of the page
   * @param height of the page
   */
  record Frame(double width, double height, Sheet.Box text) {

    /** A4 upright with this text box. */
    static Frame a4(double left, double top, double right, double bottom) {
      return new Frame(595.3, 841.9, new Sheet.Box(left, top, right, bottom));
    }
  }

  final Book book;
  final Places places;
  final Frame frame;
  private final WrapText wrap;
  private final Consumer<Sheet> decor;
  private final int stampedPages;
  private Sheet sheet;
  private double y;

  /**
   * Begins on a new page.
   *
   * @param decor draws what stands on every page: running head and foot
   */
  Flow(Setting setting, Frame frame, Consumer<Sheet> decor) {
    this.book = setting.book();
    this.places = setting.places();
    this.frame = frame;
    this.decor = decor;
    this.stampedPages = setting.stampedPages();
    this.wrap = new WrapText(book);
    this.sheet = open();
    this.y = frame.text().y0();
  }

  private Sheet open() {
    Sheet opened = book.newSheet(frame.width(), frame.height());
    if (stampedPages > 0) {
      String stamp = "Sida " + opened.number + " av " + stampedPages;
      opened.textBefore(new Sheet.Spot(frame.width() - 20, 18), Style.of(Face.SANS, 7.5), stamp);
    }
    decor.accept(opened);
    return opened;
  }

  Sheet sheet() {
    return sheet;
  }

  double y() {
    return y;
  }

  void moveTo(double y) {
    this.y = y;
  }

  void gap(double height) {
    y += height;
  }

  void newPage() {
    sheet.close();
    sheet = open();
    y = frame.text().y0();
  }

  boolean fits(double height) {
    return y + height <= frame.text().y1();
  }

  /** Goes to a new page when less than this height is left. */
  void need(double height) {
    if (!fits(height) && y > frame.text().y0()) {
      newPage();
    }
  }

  void close() {
    sheet.close();
  }

  /** Sets text over the whole width. */
  void text(String text, Style style) {
    text(text, style, frame.text().x0(), frame.text().x1());
  }

  /** Sets text between two edges; the first line's page is where it is noted to begin. */
  void text(String text, Style style, double left, double right) {
    for (String line : wrap.lines(text, style, right - left)) {
      need(style.leading());
      sheet.text(new Sheet.Spot(left, y + style.size()), style, line);
      y += style.leading();
    }
  }

  /** Sets a heading and keeps it with the lines that follow. */
  void heading(Object thing, String text, Style style) {
    List<String> lines = wrap.lines(text, style, frame.text().x1() - frame.text().x0());
    need((lines.size() + 2) * style.leading());
    double top = y;
    text(text, style);
    mark(thing, frame.text().x0(), top, frame.text().x1());
  }

  /** Sets a point of a list: the mark, and the text hanging beside it. */
  void item(String mark, String text, Style style, double indent) {
    need(style.leading());
    double left = frame.text().x0() + indent;
    sheet.text(new Sheet.Spot(left, y + style.size()), style, mark);
    text(text, style, left + 18, frame.text().x1());
  }

  double heightOf(String text, Style style, double width) {
    return wrap.lines(text, style, width).size() * style.leading();
  }

  /** Notes that a thing stands from this top down to here. */
  void mark(Object thing, double left, double top, double right) {
    places.note(thing, new Region(sheet.number, left, Math.min(top, y), right, y));
  }

  /** Notes that a thing reaches this page. */
  void touch(Object thing) {
    mark(thing, frame.text().x0(), y, frame.text().x1());
  }
}
