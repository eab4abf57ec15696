package se.paragraf.corpus.typeset;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page to draw on; origin top left, y downwards, points. */
final class Sheet implements AutoCloseable {

  /** A point on the sheet. */
  record Spot(double x, double y) {}

  /** A box on the sheet. */
  record Box(double x0, double y0, double x1, double y1) {}

  final int number;
  final double width;
  final double height;
  private final Book book;
  private final PDDocument document;
  private final PDPageContentStream ink;

  Sheet(Book book, PDDocument document, PDPage page, int number) {
    this.book = book;
    this.document = document;
    this.number = number;
    this.width = page.getMediaBox().getWidth();
    this.height = page.getMediaBox().getHeight();
    try {
      ink = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException("page " + number, e);
    }
  }

  /** A line of text that begins at x on the base line y. */
  void text(Spot at, Style style, String text) {
    if (text.isEmpty()) {
      return;
    }
    paint(() -> {
      ink.setNonStrokingColor(new Color(style.color()));
      ink.beginText();
      ink.setFont(book.font(style.face()), (float) style.size());
      ink.newLineAtOffset((float) at.x(), (float) (height - at.y()));
      ink.showText(text);
      ink.endText();
    });
  }

  /** A line of text that ends at x. */
  void textBefore(Spot at, Style style, String text) {
    text(new Spot(at.x() - book.width(text, style), at.y()), style, text);
  }

  /** A line of text with its middle at x. */
  void textAround(Spot at, Style style, String text) {
    text(new Spot(at.x() - book.width(text, style) / 2, at.y()), style, text);
  }

  void line(Box box, double thickness, int color) {
    polyline(List.of(new Spot(box.x0(), box.y0()), new Spot(box.x1(), box.y1())), thickness, color);
  }

  void polyline(List<Spot> spots, double thickness, int color) {
    paint(() -> {
      ink.setStrokingColor(new Color(color));
      ink.setLineWidth((float) thickness);
      ink.moveTo((float) spots.get(0).x(), (float) (height - spots.get(0).y()));
      for (Spot spot : spots.subList(1, spots.size())) {
        ink.lineTo((float) spot.x(), (float) (height - spot.y()));
      }
      ink.stroke();
    });
  }

  void frame(Box box, double thickness, int color) {
    paint(() -> {
      ink.setStrokingColor(new Color(color));
      ink.setLineWidth((float) thickness);
      rectangle(box);
      ink.stroke();
    });
  }

  void fill(Box box, int color) {
    paint(() -> {
      ink.setNonStrokingColor(new Color(color));
      rectangle(box);
      ink.fill();
    });
  }

  /** A filled polygon. */
  void shape(List<Spot> spots, int color) {
    paint(() -> {
      ink.setNonStrokingColor(new Color(color));
      ink.moveTo((float) spots.get(0).x(), (float) (height - spots.get(0).y()));
      for (Spot spot : spots.subList(1, spots.size())) {
        ink.lineTo((float) spot.x(), (float) (height - spot.y()));
      }
      ink.closePath();
      ink.fill();
    });
  }

  void image(Box box, java.awt.image.BufferedImage picture) {
    paint(() -> {
      PDImageXObject image = LosslessFactory.createFromImage(document, picture);
      ink.drawImage(
          image,
          (float) box.x0(),
          (float) (height - box.y1()),
          (float) (box.x1() - box.x0()),
          (float) (box.y1() - box.y0()));
    });
  }

  private void rectangle(Box box) throws IOException {
    ink.addRect(
        (float) box.x0(),
        (float) (height - box.y1()),
        (float) (box.x1() - box.x0()),
        (float) (box.y1() - box.y0()));
  }

  private interface Strokes {
    void draw() throws IOException;
  }

  private void paint(Strokes strokes) {
    try {
      strokes.draw();
    } catch (IOException e) {
      throw new UncheckedIOException("page " + number, e);
    }
  }

  @Override
  public void close() {
    paint(ink::close);
  }
}
