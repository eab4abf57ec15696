package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.Piece;
import se.paragraf.index.search.Place;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.Organization;
import se.paragraf.model.Quantity;

/** Takes a place apart into statements. */
final class ViewPlaces {

  /** What stands before a period that something is only held against. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:jämför(?:t|else) med|än(?: under)?)\\s+(?:(?:motsvarande|samma)\\s+)?(?:period(?:en)?\\s+|tidpunkt\\s+)?(?:i\\s+|under\\s+)?$");

  private static final Pattern NEGATIVE = Pattern.compile("\\s*[-–−]\\s?\\d");

  private static final Pattern RESULT = Pattern.compile("(?i)resultat|avvikelse");

  private final SwedishWords swedish;

  ViewPlaces(SwedishWords swedish) {
    this.swedish = swedish;
  }

  /**
   * @param around the document that the place stands in, then those that it is merged into
   * @param scanned whether its text was read from images
   */
  PlaceView view(Place place, List<Document> around, boolean scanned) {
    Document document = around.getFirst();
    String title = title(place);
    String about = around.stream().map(DocumentFacts::about).collect(Collectors.joining("\n"));
    List<Statement> statements = statements(place, document);
    Optional<DecisionBlock> decision = DecisionBlock.of(place, document, swedish);
    return new PlaceView(
        place,
        new WordIndex(texts(statements, title, about, decision)),
        first(around, one -> one.meetingDate().or(one::documentDate)),
        first(around, Document::body),
        first(around, one -> one.organization().map(Organization::name)),
        SwedishPeriods.in(title),
        DocumentFacts.periods(document),
        statements,
        decision,
        scanned);
  }

  private static <T> Optional<T> first(
      List<Document> around, Function<Document, Optional<T>> fact) {
    return around.stream().flatMap(document -> fact.apply(document).stream()).findFirst();
  }

  private List<Words> texts(
      List<Statement> statements, String title, String about, Optional<DecisionBlock> decision) {
    List<Words> texts = new ArrayList<>(statements.stream().map(Statement::words).toList());
    Words decided = decision.map(block -> block.statement().words()).orElse(Words.NONE);
    List<Words> around = List.of(words(title), words(about), decided);
    Words all = Words.all(Stream.concat(texts.stream(), Stream.of(around.getFirst(), decided)));
    texts.addAll(around);
    texts.add(all);
    return texts;
  }

  private static String title(Place place) {
    return Stream.concat(
            place.pieces().stream()
                .filter(piece -> piece.role() == Role.TITLE || piece.role() == Role.CAPTION)
                .map(Piece::text),
            Stream.concat(
                place.paragraph().stream().flatMap(paragraph -> paragraph.title().stream()),
                place.heading().stream().flatMap(heading -> heading.path().stream())))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private List<Statement> statements(Place place, Document document) {
    List<Draft> drafts =
        switch (place.type()) {
          case TABLE -> cells(place, document);
          case DECISION, PARAGRAPH, PASSAGE, FIGURE, QUANTITY ->
              place.id().endsWith("front")
                  ? FrontPageFacts.of(document)
                  : place.pieces().stream().flatMap(piece -> sentences(piece, document)).toList();
        };
    List<Draft> withPeople = Stream.concat(drafts.stream(), people(place, document)).toList();
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : withPeople) {
      Words words = words(draft.text() + " " + meant(draft.facts()));
      statements.add(draft.at(statements.size(), words));
    }
    return statements;
  }

  /** What the sign of a result or a deviation says without words. */
  private static String meant(Statement.Facts facts) {
    if (facts.quantities().isEmpty()) {
      return facts
          .cell()
          .filter(cell -> RESULT.matcher(cell.label() + " " + cell.header()).find())
          .filter(cell -> NEGATIVE.matcher(cell.value()).lookingAt())
          .map(cell -> "underskott")
          .orElse("");
    }
    return facts.quantities().stream()
        .filter(quantity ->
            quantity.status() == Quantity.Status.DEVIATION
                || quantity.indicator().filter(RESULT.asPredicate()).isPresent())
        .flatMap(quantity -> quantity.value().stream())
        .map(value -> value.signum() < 0 ? "underskott" : value.signum() > 0 ? "överskott" : "")
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<Draft> cells(Place place, Document document) {
    return document.tables().stream()
        .filter(table -> table.id().equals(place.id()))
        .flatMap(table -> TableFacts.of(table, document))
        .toList();
  }

  private static Stream<Draft> sentences(Piece piece, Document document) {
    List<Quantity> near = FiguresOf.piece(piece, document);
    return Sentences.in(piece.text()).stream()
        .map(sentence ->
            new Draft(
                Statement.Form.SENTENCE,
                piece.role(),
                sentence,
                sentence,
                piece.regions(),
                FiguresOf.sentence(sentence, near)));
  }

  private static Stream<Draft> people(Place place, Document document) {
    if (place.type() == HitType.PARAGRAPH) {
      return ParagraphFacts.of(place, document);
    }
    return place.id().equals(document.id()) ? Writers.of(document) : Stream.empty();
  }

  private Words words(String text) {
    return Words.of(text, swedish);
  }

  /** The periods that a text tells of; not those it only holds something against. */
  private static List<Period> told(String text) {
    return SwedishPeriods.in(text).stream()
        .filter(period -> !COMPARED.matcher(text.substring(0, period.start())).find())
        .toList();
  }

  /** A statement before its words are known. */
  record Draft(
      Statement.Form form,
      Role role,
      String text,
      String quote,
      List<se.paragraf.model.Region> regions,
      Statement.Facts facts) {

    Statement at(int order, Words words) {
      List<Period> own = told(quote);
      List<Period> periods = own.isEmpty() ? told(text) : own;
      return new Statement(form, role, text, quote, regions, order, words, periods, facts);
    }
  }
}
