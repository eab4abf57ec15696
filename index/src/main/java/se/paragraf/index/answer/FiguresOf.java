package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.index.answer.Statement.Facts;
import se.paragraf.index.search.Piece;
import se.paragraf.model.Document;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;

/** Tells which of a document's figures were read out of a sentence. */
final class FiguresOf {

  private FiguresOf() {}

  /** The figures in running text on the pages of a piece. */
  static List<Quantity> piece(Piece piece, Document document) {
    var pages = piece.regions().stream().map(Region::page).collect(Collectors.toSet());
    return document.quantities().stream()
        .filter(quantity ->
            quantity.table().isEmpty()
                && (quantity.region().isEmpty() || pages.contains(quantity.region().get().page())))
        .toList();
  }

  /** Those of a sentence. */
  static Facts sentence(String sentence, List<Quantity> near) {
    String flat = flat(sentence);
    List<Quantity> there =
        near.stream().filter(quantity -> inside(flat, flat(quantity.quote()))).toList();
    return there.isEmpty() ? Facts.NONE : new Facts(Optional.empty(), Optional.empty(), there);
  }

  private static boolean inside(String sentence, String quote) {
    return sentence.contains(quote) || quote.contains(sentence);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
