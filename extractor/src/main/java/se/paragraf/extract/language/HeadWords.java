package se.paragraf.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.DocumentKind;

/** The words of page heads, feet and signature strips. */
public final class HeadWords {

  private static final List<KindWord> KINDS =
      List.of(
          new KindWord(
              DocumentKind.PROTOKOLLSUTDRAG,
              "utdrag",
              "(?:sammanträdes)?protokollsutdrag|(?:protokolls)?utdrag ur (?:sammanträdes)?protokoll|utdrag ur protokoll.*"),
          new KindWord(
              DocumentKind.PROTOKOLL,
              "protokoll",
              "(?:sammanträdes|justerat |omedelbart justerat |mötes)?protokoll(?: \\d.*)?(?: nr .*)?"),
          new KindWord(
              DocumentKind.TJANSTESKRIVELSE,
              "tjänste|beslutsförslag|missiv",
              "tjänsteskrivelse|tjänsteutlåtande|beslutsförslag|missiv|tjänstemannaförslag"),
          new KindWord(
              DocumentKind.KALLELSE,
              "kallelse|kungörelse|föredragningslista",
              "kallelse(?: till sammanträde)?|kallelse/föredragningslista|kungörelse|föredragningslista|kallelse .{0,30}"),
          new KindWord(
              DocumentKind.RAPPORT,
              "rapport|årsredovisning",
              "(?:års|delårs|revisions|gransknings|slut|uppföljnings)?rapport(?: .{0,25})?|årsredovisning(?: .{0,10})?"));

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:sammanträdesdatum|sammanträdesdag|mötesdatum|datum|dnr|diarienummer|diarienr|sida|sid|sidan|blad"
              + "|vår beteckning|er beteckning|ärendenummer|organ|nämnd|handläggare|referens|version|status"
              + "|informationsklass.*|sammanträdesdatum:? .{0,20}|§|paragraf|dokumenttyp|mottagare)\\.?:?");

  private static final Pattern STRIP =
      Pattern.compile(
          "(?:(?:ordförandes?|justerar(?:e|es|nas)|justerandes?|justeringsmä?a?n(?:nens|nens|s)?|protokollsjusterar(?:e|es|nas)?|sekreterarens?|utdragsbestyrkarens?)"
              + "\\s*(?:signaturer|signatur|sign|underskrifter?|namnteckning)?\\.?:?"
              + "|utdragsbestyrkande.*|utdraget bestyrks?e?s?.*|rätt utdraget.*|bestyrkande|signaturer|signatur|sign\\.?|justering|bestyrkes.*|exp(?:edierat)? den.*)");

  private static final Pattern STRIP_WORD =
      Pattern.compile("sign|utdrag|bestyrk|justerand", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_OF =
      Pattern.compile(
          "(?:(?:sida|sidan|sid|page|s)\\.?:?\\s*)?(\\d{1,4})\\s*(?:\\(\\s*(\\d{1,4})\\s*\\)|(?:av|of|/)\\s*(\\d{1,4}))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_ALONE =
      Pattern.compile(
          "(?:(?:sida|sidan|sid|page)\\.?:?\\s*)?[-–]?\\s*([1-9]\\d{0,3})\\s*[-–]?",
          Pattern.CASE_INSENSITIVE);

  private HeadWords() {}

  private record KindWord(DocumentKind kind, HintedPattern pattern) {
    KindWord(DocumentKind kind, String hints, String pattern) {
      this(kind, HintedPattern.of(hints, Pattern.compile(pattern)));
    }
  }

  /** What kind of document the line names, when it names one and nothing else. */
  public static Optional<DocumentKind> kind(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return KINDS.stream().filter(k -> k.pattern().is(lower)).map(KindWord::kind).findFirst();
  }

  /** Whether the line is a label that stands over a fact in a page head. */
  public static boolean isLabel(String line) {
    return LABEL.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the line is a label of the strip that is signed at the foot of a page. */
  public static boolean isSignatureLabel(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return lower.length() <= 60
        && STRIP.matcher(lower).matches()
        && STRIP_WORD.matcher(lower).find();
  }

  /**
   * The page number that the line is.
   *
   * @param counted whether a bare number counts as one
   */
  public static Optional<PageNumber> pageNumber(String line, boolean counted) {
    var of = PAGE_OF.matcher(line.strip());
    if (of.matches()) {
      int number = Integer.parseInt(of.group(1));
      int total = Integer.parseInt(of.group(2) != null ? of.group(2) : of.group(3));
      return number <= total
          ? Optional.of(new PageNumber(number, Optional.of(total)))
          : Optional.empty();
    }
    var alone = PAGE_ALONE.matcher(line.strip());
    return counted && alone.matches()
        ? Optional.of(new PageNumber(Integer.parseInt(alone.group(1)), Optional.empty()))
        : Optional.empty();
  }

  /** {@code 3 (14)}. */
  public record PageNumber(int number, Optional<Integer> of) {}
}
