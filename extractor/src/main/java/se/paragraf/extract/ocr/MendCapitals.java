package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Puts right first letters that look alike large and small, as in {@code utfall} for {@code
 * Utfall}: a capital is as high as the letters with ascenders after it.
 */
final class MendCapitals {

  private static final String ALIKE = "cosuvxz";
  private static final String RISING = "bdfhkl0123456789";

  /** A capital's top is this near the top of a rising letter, in heights of the capital. */
  private static final double SAME_TOP = 0.14;

  /** A wider shape, in its heights, is two letters that touch. */
  private static final double WIDEST = 1.05;

  private final InkMap ink;

  MendCapitals(InkMap ink) {
    this.ink = ink;
  }

  List<ReadWord> mend(List<ReadWord> words) {
    List<ReadWord> mended = new ArrayList<>();
    for (ReadWord word : words) {
      mended.add(
          looksAlike(word.text()) && capital(word)
              ? new ReadWord(
                  Character.toUpperCase(word.text().charAt(0)) + word.text().substring(1),
                  word.line(),
                  word.x0(),
                  word.y0(),
                  word.x1(),
                  word.y1(),
                  word.confidence())
              : word);
    }
    return mended;
  }

  private static boolean looksAlike(String text) {
    return ALIKE.indexOf(text.charAt(0)) >= 0
        && text.chars().skip(1).anyMatch(letter -> RISING.indexOf(letter) >= 0);
  }

  private boolean capital(ReadWord word) {
    List<Shape> shapes =
        ink.shapes().stream()
            .filter(shape ->
                shape.x0() >= word.x0() - 1
                    && shape.x1() <= word.x1() + 1
                    && shape.y0() >= word.y0() - 1
                    && shape.y1() <= word.y1() + 1)
            .sorted(Comparator.comparingInt(Shape::x0))
            .toList();
    Optional<Shape> highest = shapes.stream().skip(1).min(Comparator.comparingInt(Shape::y0));
    return highest.filter(rising -> level(shapes.getFirst(), rising)).isPresent();
  }

  private static boolean level(Shape first, Shape rising) {
    return first.width() <= WIDEST * first.height()
        && first.y0() - rising.y0() <= SAME_TOP * first.height();
  }
}
