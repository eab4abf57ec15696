package se.paragraf.index.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.chain.WordDiff;
import se.paragraf.index.compare.Comparison.Change;
import se.paragraf.index.compare.Comparison.FieldChange;
import se.paragraf.index.compare.Comparison.ParagraphChange;
import se.paragraf.model.Document;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.SectionRole;

/** Compares two versions of the same minutes, word by word. */
public final class CompareMinutes {

  private static final String BETWEEN = "\n";

  /** Lines to sign on are no words of the minutes: each template draws them as it likes. */
  private static final Pattern TO_SIGN_ON = Pattern.compile("[_.…·-]{4,}|…{2,}");

  private final Predicate<Paragraph> compared;

  /** Compares everything. */
  public CompareMinutes() {
    this(paragraph -> true);
  }

  /**
   * @param compared which §§ are compared; the others are as if they did not stand there
   */
  public CompareMinutes(Predicate<Paragraph> compared) {
    this.compared = compared;
  }

  /** The words that changed from the older to the newer version. */
  public Comparison compare(Document older, Document newer) {
    List<ParagraphChange> paragraphs =
        new PairParagraphs()
            .pair(compared(older), compared(newer)).stream().map(this::change).toList();
    return new Comparison(paragraphs, fields(older, newer));
  }

  /** The words that changed from one § to another, whichever meetings they are of. */
  public Comparison compare(Paragraph older, Paragraph newer) {
    PairParagraphs.Pair pair =
        new PairParagraphs.Pair(
            Optional.of(older).filter(compared), Optional.of(newer).filter(compared));
    return new Comparison(List.of(change(pair)), List.of());
  }

  private List<Paragraph> compared(Document document) {
    return document.paragraphs().stream().filter(compared).toList();
  }

  private ParagraphChange change(PairParagraphs.Pair pair) {
    Optional<Paragraph> shown = pair.newer().or(pair::older);
    List<Operation> decisions = difference(pair, CompareMinutes::decisions);
    List<Operation> all = difference(pair, CompareMinutes::words);
    Optional<Integer> oldNumber = pair.older().flatMap(Paragraph::number);
    Optional<Integer> number = shown.flatMap(Paragraph::number);
    return new ParagraphChange(
        number,
        oldNumber.filter(old -> !Optional.of(old).equals(number)),
        shown.flatMap(Paragraph::title),
        kind(pair, all),
        decisions,
        all);
  }

  private static Change kind(PairParagraphs.Pair pair, List<Operation> operations) {
    if (pair.older().isEmpty()) {
      return Change.ADDED;
    }
    if (pair.newer().isEmpty()) {
      return Change.REMOVED;
    }
    return operations.isEmpty() ? Change.SAME : Change.CHANGED;
  }

  /** What to do to the older text; empty when the words are the same. */
  private static List<Operation> difference(
      PairParagraphs.Pair pair, Function<Paragraph, String> text) {
    return difference(pair.older().map(text).orElse(""), pair.newer().map(text).orElse(""));
  }

  private static List<Operation> difference(String older, String newer) {
    return WordDiff.same(older, newer) ? List.of() : WordDiff.between(older, newer);
  }

  private static String decisions(Paragraph paragraph) {
    return paragraph.decisions().stream()
        .flatMap(decision ->
            Stream.concat(
                Stream.of(decision.lead()), decision.items().stream().map(Paragraph.Item::text)))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  /** Decisions, title, and every other section under its heading. */
  private static String words(Paragraph paragraph) {
    Stream<String> sections =
        paragraph.sections().stream()
            .filter(section -> section.role() != SectionRole.DECISION)
            .flatMap(section -> Stream.of(section.heading(), section.text()));
    return Stream.of(
            Stream.of(decisions(paragraph)),
            paragraph.title().stream(),
            paragraph.caseNumbers().stream(),
            sections)
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  private static List<FieldChange> fields(Document older, Document newer) {
    Map<String, String> before = fields(older);
    Map<String, String> after = fields(newer);
    Set<String> labels = new TreeSet<>(before.keySet());
    labels.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String label : labels) {
      List<Operation> operations =
          difference(before.getOrDefault(label, ""), after.getOrDefault(label, ""));
      if (!operations.isEmpty()) {
        changes.add(new FieldChange(label, operations));
      }
    }
    return changes;
  }

  private static Map<String, String> fields(Document document) {
    Map<String, String> fields = new LinkedHashMap<>();
    document
        .frontPage()
        .map(FrontPage::fields)
        .orElse(List.of())
        .forEach(field ->
            fields.merge(
                field.label(),
                TO_SIGN_ON.matcher(field.text()).replaceAll("").strip(),
                (one, more) -> one + BETWEEN + more));
    return fields;
  }
}
