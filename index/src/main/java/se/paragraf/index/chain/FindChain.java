package se.paragraf.index.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.index.search.Filters;

/** Finds a matter's way through the bodies, by case number or by one of its §§. */
public final class FindChain {

  /** Share of title words that two §§ of one matter have in common, at least. */
  private static final double SAME_TITLE = 0.75;

  /** Share of a decision's words that another step of the matter repeats, at least. */
  private static final double SAME_WORDING = 0.5;

  /** How many §§ with a title like it are looked at. */
  private static final int LIKE_IT = 20;

  private final FiledParagraphs paragraphs;
  private final ReadReferences references = new ReadReferences();
  private final FollowReference follow;
  private final DescribeChain describe;

  public FindChain(FiledParagraphs paragraphs) {
    this.paragraphs = paragraphs;
    this.follow = new FollowReference(paragraphs);
    this.describe = new DescribeChain(follow);
  }

  /**
   * The matter's chains, one for each organisation that has such a case; empty when the archive
   * holds none.
   *
   * @param typed a case number, or {@code BODY DATE §N}
   * @param filters narrow where the matter is looked for, by organisation mostly
   */
  public List<Chain> find(String typed, Filters filters) {
    List<Reference> reference = references.in(typed);
    return reference.isEmpty()
        ? ofCase(typed.strip(), filters)
        : follow.all(reference.getFirst(), filters).stream().map(this::of).toList();
  }

  /** The §§ with a case number, or that a reference means; empty when it is neither. */
  public List<FiledParagraph> steps(String typed, Filters filters) {
    List<Reference> reference = references.in(typed);
    return reference.isEmpty()
        ? paragraphs.ofCase(typed.strip(), filters)
        : follow.all(reference.getFirst(), filters);
  }

  /** The chain that a § belongs to. */
  public Chain of(FiledParagraph paragraph) {
    return describe.chain(matter(paragraph));
  }

  /** The §§ of the matter that a § belongs to, itself included, in the order they were taken. */
  public List<FiledParagraph> matter(FiledParagraph start) {
    Map<String, FiledParagraph> found = new LinkedHashMap<>();
    found.put(start.key(), start);
    Filters within = within(start);
    start.paragraph().caseNumbers().stream()
        .flatMap(number -> paragraphs.ofCase(number, within).stream())
        .forEach(step -> found.putIfAbsent(step.key(), step));
    List.copyOf(found.values()).forEach(step -> addReferred(step, found));
    paragraphs.like(start.title(), within, LIKE_IT).stream()
        .filter(other -> sameMatter(start, other))
        .forEach(step -> found.putIfAbsent(step.key(), step));
    return new OrderSteps().order(List.copyOf(found.values()));
  }

  private List<Chain> ofCase(String caseNumber, Filters filters) {
    Map<String, List<FiledParagraph>> byOrganization =
        paragraphs.ofCase(caseNumber, filters).stream()
            .collect(
                Collectors.groupingBy(
                    found -> found.organization().orElse(""), TreeMap::new, Collectors.toList()));
    List<Chain> chains = new ArrayList<>();
    for (List<FiledParagraph> found : byOrganization.values()) {
      Map<String, FiledParagraph> steps = new LinkedHashMap<>();
      found.forEach(step -> steps.put(step.key(), step));
      found.forEach(step -> addReferred(step, steps));
      chains.add(describe.chain(new OrderSteps().order(List.copyOf(steps.values()))));
    }
    return chains;
  }

  private void addReferred(FiledParagraph step, Map<String, FiledParagraph> found) {
    step.paragraph().attachments().stream()
        .flatMap(text -> references.in(text).stream())
        .flatMap(reference -> follow.from(reference, step).stream())
        .filter(other -> Likeness.of(step.title(), other.title()) >= SAME_TITLE)
        .forEach(other -> found.putIfAbsent(other.key(), other));
  }

  /** Without a case number of its own, a § of the same title and wording is of the same matter. */
  private static boolean sameMatter(FiledParagraph start, FiledParagraph other) {
    boolean free =
        start.paragraph().caseNumbers().isEmpty() || other.paragraph().caseNumbers().isEmpty();
    return free
        && !start.body().equals(other.body())
        && Likeness.of(start.title(), other.title()) >= SAME_TITLE
        && Likeness.contained(String.join(" ", start.items()), String.join(" ", other.items()))
            >= SAME_WORDING;
  }

  private static Filters within(FiledParagraph step) {
    Optional<String> organization = step.organization();
    return organization.map(Filters.NONE::withOrganization).orElse(Filters.NONE);
  }
}
