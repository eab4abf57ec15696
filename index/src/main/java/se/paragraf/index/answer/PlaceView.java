package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.search.Place;

/**
 * A place of the archive made ready for asking: its statements, and what stands around them.
 *
 * @param words of the statements in order, then of {@link Around} in the order of its values
 * @param day of the meeting, or the one printed on the document; of an embedded document without
 *     one, that of the minutes around it
 * @param body the same of the organ
 * @param organization the same of the region or municipality
 * @param titlePeriods that its title and headings name
 * @param documentPeriods that the document's title names
 * @param statements in printed order
 * @param decision what was decided or proposed there, when something was
 * @param scanned whether its text was read from images
 */
record PlaceView(
    Place place,
    WordIndex words,
    Optional<LocalDate> day,
    Optional<String> body,
    Optional<String> organization,
    List<Period> titlePeriods,
    List<Period> documentPeriods,
    List<Statement> statements,
    Optional<DecisionBlock> decision,
    boolean scanned) {

  PlaceView {
    titlePeriods = List.copyOf(titlePeriods);
    documentPeriods = List.copyOf(documentPeriods);
    statements = List.copyOf(statements);
  }

  /** What stands around the statements. */
  enum Around {
    /** The place's title and the headings above it. */
    TITLE,
    /** The document's title, body, organisation and kind. */
    DOCUMENT,
    /** The whole of what is decided or proposed. */
    DECISION,
    /** Everything in the place. */
    ALL
  }

  /** Position in {@link #words}. */
  int position(Around around) {
    return statements.size() + around.ordinal();
  }

  /** Whether the words of a term stand anywhere in the place. */
  boolean speaksOf(QuestionTerm term) {
    double[] strengths = words.strengths(term);
    return strengths != null && strengths[position(Around.ALL)] >= SPOKEN;
  }

  /** Whether the words of a term stand in a statement of the place or in its title. */
  boolean tells(Statement statement, QuestionTerm term) {
    double[] strengths = words.strengths(term);
    return strengths != null
        && Math.max(strengths[statement.order()], strengths[position(Around.TITLE)]) >= HELD;
  }

  private static final double SPOKEN = 0.7;

  private static final double HELD = 0.6;

  Optional<Statement> at(int order) {
    return order >= 0 && order < statements.size()
        ? Optional.of(statements.get(order))
        : Optional.empty();
  }
}
