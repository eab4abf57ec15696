package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.search.Filters;

/** Follows a § to the last step of its matter, and to whatever changed its decision later. */
public final class FindAftermath {

  /** Share of title words that make two steps the same thread of a case with several. */
  private static final double SAME_THREAD = 0.4;

  /** Share of a decision's words that another body repeats when it decides the same. */
  private static final double SAME_WORDING = 0.4;

  /** Share of an earlier decision's words that one which changes it names, with the same case. */
  private static final double SAME_SUBJECT = 0.3;

  /** How many later §§ worded like the decision are looked at for one that changes it. */
  private static final int LIKE_IT = 25;

  /** What is done to an earlier decision, not to a thing. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?iuU)(?<!\\p{L})(?:upphäv\\p{L}*|återkalla\\p{L}*|riv(?:a|er|s) upp|upphör(?:a|er)? att gälla|(?:inte|ej) längre (?:ska )?gäll\\p{L}*"
              + "|(?:som )?ersätt(?:er|a|s)(?: av)?|ändra[rs]?|revidera[rs]?|(?:i stället|istället) för (?:beslutet|vad som beslutats))(?!\\p{L})");

  private final FiledParagraphs paragraphs;
  private final FindChain chains;
  private final FindReferring referring = new FindReferring();

  public FindAftermath(FiledParagraphs paragraphs) {
    this.paragraphs = paragraphs;
    this.chains = new FindChain(paragraphs);
  }

  /** What came before and after the §. */
  public Aftermath of(FiledParagraph itself) {
    List<FiledParagraph> thread =
        chains.matter(itself).stream()
            .filter(step -> Likeness.of(step.title(), itself.title()) >= SAME_THREAD)
            .toList();
    int at = thread.stream().map(FiledParagraph::key).toList().indexOf(itself.key());
    List<FiledParagraph> earlier = thread.subList(0, Math.max(at, 0));
    List<FiledParagraph> later = thread.subList(at + 1, thread.size());
    Optional<FiledParagraph> decided =
        last(later.stream().filter(step -> decides(step) && decidesOn(itself, step)));
    return new Aftermath(
        itself,
        earlier.stream().filter(step -> is(step, Action.PROPOSES)).toList(),
        decided,
        changed(decided.orElse(itself)));
  }

  private static Optional<FiledParagraph> last(Stream<FiledParagraph> steps) {
    return steps.reduce((first, next) -> next);
  }

  private static boolean decides(FiledParagraph step) {
    return is(step, Action.DECIDES);
  }

  private static boolean is(FiledParagraph step, Action action) {
    return ReadAction.of(step.paragraph()) == action;
  }

  /**
   * Whether a later step decides what the earlier one proposed, put off, or decided for its part.
   */
  private static boolean decidesOn(FiledParagraph earlier, FiledParagraph later) {
    boolean another = !earlier.body().equals(later.body());
    return switch (ReadAction.of(earlier.paragraph())) {
      case PROPOSES -> another;
      case DEFERS, REFERS_BACK -> true;
      case DECIDES -> another && Likeness.contained(words(earlier), words(later)) >= SAME_WORDING;
      case NOTES -> false;
    };
  }

  /** The last later § that changes, revokes or replaces what the § decided. */
  private Optional<FiledParagraph> changed(FiledParagraph decision) {
    if (!decides(decision)) {
      return Optional.empty();
    }
    Filters later = later(decision);
    Stream<FiledParagraph> ofCase =
        decision.paragraph().caseNumbers().stream()
            .flatMap(number -> paragraphs.ofCase(number, later).stream())
            .filter(step -> Likeness.contained(words(decision), told(step)) >= SAME_SUBJECT);
    Stream<FiledParagraph> referringToIt =
        paragraphs.like(decision.title() + " " + words(decision), later, LIKE_IT).stream()
            .filter(step -> referring.refers(step, decision));
    return Stream.concat(ofCase, referringToIt)
        .filter(step -> !step.key().equals(decision.key()))
        .filter(FindAftermath::decides)
        .filter(step -> step.items().stream().anyMatch(item -> CHANGES.matcher(item).find()))
        .max(
            Comparator.comparing((FiledParagraph step) -> step.date().orElse(LocalDate.MIN))
                .thenComparing(FiledParagraph::key));
  }

  private static String words(FiledParagraph step) {
    return String.join(" ", step.items());
  }

  private static String told(FiledParagraph step) {
    return step.title() + " " + words(step);
  }

  private static Filters later(FiledParagraph where) {
    Filters within = where.organization().map(Filters.NONE::withOrganization).orElse(Filters.NONE);
    return where.date().map(day -> within.withFrom(day.plusDays(1))).orElse(within);
  }
}
