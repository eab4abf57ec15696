package se.paragraf.index.check.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A deciding body by its name. */
public record Body(String name) {

  private static final Pattern KNOWN_END =
      Pattern.compile(
          "(?:nämnd|nämnden|styrelse|styrelsen|fullmäktige|utskott|utskottet|beredning|beredningen"
              + "|råd|rådet|kommitté|kommittén|direktion|direktionen|presidium|presidiet|delegation|delegationen)s?$");
  private static final Pattern DASH = Pattern.compile("[‐‑–]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})s$");
  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?<=nämnd|utskott|beredning|kommitté|direktion|delegation)e[nt]$|(?<=styrelse|kommitté)n$|(?<=råd)et$");
  private static final List<String> SHORT =
      List.of(
          "nämnd",
          "styrelse",
          "fullmäktige",
          "utskott",
          "beredning",
          "råd",
          "kommitté",
          "direktion",
          "delegation",
          "presidi");

  /** Lower case, without a genitive s or a definite ending. */
  public String folded() {
    String lower = DASH.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String spaced = SPACE.matcher(lower).replaceAll(" ").strip();
    return DEFINITE.matcher(GENITIVE.matcher(spaced).replaceAll("")).replaceAll("");
  }

  /** Whether the words are a body at all. */
  public static boolean isBody(String words) {
    return KNOWN_END.matcher(words.toLowerCase(Locale.ROOT).strip()).find();
  }

  public boolean isAssembly() {
    return folded().endsWith("fullmäktige");
  }

  /** Whether it prepares matters for another body. */
  public boolean isCommittee() {
    return folded().contains("utskott")
        || folded().endsWith("beredning")
        || folded().contains("presidi");
  }

  /**
   * Whether the words name this body: its name, its last part ({@code arbetsutskottet}), or its
   * sort.
   */
  public boolean isNamedBy(String words) {
    String other = new Body(words).folded();
    String mine = folded();
    String last = mine.substring(mine.lastIndexOf(' ') + 1);
    return other.equals(mine)
        || other.equals(last)
        || mine.endsWith(" " + other)
        || SHORT.stream()
            .anyMatch(sort ->
                other.startsWith(sort)
                    && other.length() <= sort.length() + 3
                    && last.contains(sort))
        || mine.contains(other)
            && other.contains(" ")
            && last.equals(other.substring(other.lastIndexOf(' ') + 1));
  }
}
