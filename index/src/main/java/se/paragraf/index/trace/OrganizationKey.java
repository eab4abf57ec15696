package se.paragraf.index.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.trace.MeasureName.Word;

/**
 * The same for the ways in which one unit is named: {@code Driftnämnden Psykiatri} answers for
 * {@code Psykiatrin}.
 */
final class OrganizationKey {

  private static final Set<String> GENERIC =
      Set.of(
          "driftnämnd", "driftnämnden", "dn", "nämnd", "nämnden", "förvaltning", "förvaltningen");

  private final ReadMeasureName read;

  OrganizationKey(SwedishWords words) {
    this.read = new ReadMeasureName(words);
  }

  String of(String name) {
    List<Word> words = read.read(name).words();
    List<Word> telling =
        words.stream()
            .filter(word -> !GENERIC.contains(word.lemma()) && !GENERIC.contains(word.text()))
            .toList();
    return (telling.isEmpty() ? words : telling)
        .stream().map(Word::lemma).collect(Collectors.joining(" "));
  }
}
