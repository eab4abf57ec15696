package se.paragraf.index.check.fact;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern with its cues: letters of which every match holds some. Looking for letters costs less
 * than trying a pattern with many branches at each place, and most texts hold none of them.
 *
 * @param cues in lower case
 */
public record Cued(Pattern pattern, List<String> cues) {

  public Cued {
    cues = List.copyOf(cues);
  }

  /** Of a pattern that is blind to case. */
  public static Cued of(String pattern, String... cues) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    return new Cued(Pattern.compile(pattern, flags), List.of(cues));
  }

  /** The same, of a pattern that was compiled for other uses too. */
  public static Cued of(Pattern pattern, String... cues) {
    return new Cued(pattern, List.of(cues));
  }

  public boolean in(Prose prose) {
    return mayBeIn(prose) && pattern.matcher(prose.text()).find();
  }

  /** Its matches, in order. */
  public Stream<MatchResult> results(Prose prose) {
    return mayBeIn(prose) ? pattern.matcher(prose.text()).results() : Stream.empty();
  }

  private boolean mayBeIn(Prose prose) {
    boolean cued = cues.stream().anyMatch(prose.lower()::contains);
    assert cued || !pattern.matcher(prose.text()).find()
        : pattern + " without a cue: " + prose.text();
    return cued;
  }
}
