package se.paragraf.index.check.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;

/** A run of text that knows where it stands. */
public final class Prose {

  /** Longest quote that is shown whole, in characters: two printed lines. */
  private static final int QUOTE_LENGTH = 160;

  private final String heading;
  private final SectionRole role;
  private final String text;
  private final List<Region> regions;
  private final Supplier<List<Sentence>> sentences;
  private final Supplier<String> lower;
  private final Supplier<List<Amount>> amounts;
  private final Supplier<List<String>> words;

  /**
   * A run of text.
   *
   * @param heading what it stands under; empty when it has none
   * @param role what the heading says it is
   * @param text paragraphs separated by a line feed
   * @param regions in reading order; empty in a file without pages
   */
  public Prose(String heading, SectionRole role, String text, List<Region> regions) {
    this.heading = heading;
    this.role = role;
    this.text = text;
    this.regions = List.copyOf(regions);
    this.sentences = Once.of(() -> Sentence.of(this));
    this.lower = Once.of(() -> text.toLowerCase(Locale.ROOT));
    this.amounts = Once.of(() -> Amount.in(text));
    this.words = Once.of(() -> Comparison.words(Points.moneyInKronor(text)));
  }

  public String heading() {
    return heading;
  }

  public SectionRole role() {
    return role;
  }

  public String text() {
    return text;
  }

  public List<Region> regions() {
    return regions;
  }

  /** The whole of it. */
  public Place place() {
    return place(0, text.length());
  }

  /** The part between two offsets. */
  public Place place(int start, int end) {
    String quote = text.substring(start, end).strip().replaceAll("\\s+", " ");
    String shown =
        quote.length() <= QUOTE_LENGTH ? quote : quote.substring(0, QUOTE_LENGTH - 1) + "…";
    return new Place(shown, regionAt(start));
  }

  /** Where {@code words} stand, or the whole when they do not stand here. */
  public Place placeOf(String words) {
    int at = text.indexOf(words);
    return at < 0 ? place() : place(at, at + words.length());
  }

  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(text);
  }

  public boolean has(Pattern pattern) {
    return matcher(pattern).find();
  }

  /** Lower case, for patterns that are written so. */
  public String lower() {
    return lower.get();
  }

  /** Its words as a comparison folds them, sums of money in kronor. */
  List<String> words() {
    return words.get();
  }

  /** The sums of money told in it, in order. */
  public List<Amount> amounts() {
    return amounts.get();
  }

  public List<Sentence> sentences() {
    return sentences.get();
  }

  /** The region that holds the character, reckoned from how the text fills the regions. */
  private Optional<Region> regionAt(int offset) {
    if (regions.isEmpty()) {
      return Optional.empty();
    }
    // The first place of a section with more than one is that of its heading, which is no text.
    List<Region> filled =
        heading.isBlank() || regions.size() == 1 ? regions : regions.subList(1, regions.size());
    double area = filled.stream().mapToDouble(Prose::area).sum();
    double wanted = area * offset / Math.max(1, text.length());
    double passed = 0;
    for (Region region : filled) {
      passed += area(region);
      if (wanted < passed) {
        return Optional.of(region);
      }
    }
    return Optional.of(filled.getLast());
  }

  private static double area(Region region) {
    return Math.max(1, region.width() * region.height());
  }
}
