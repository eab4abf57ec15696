package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** nDCG@10 and recall@20 over sections, as the acceptance scorer counts them. */
final class RankedRetrieval {

  private static final int GAIN_DEPTH = 10;
  private static final int RECALL_DEPTH = 20;

  private double gain;
  private double recall;
  private int searches;

  /** Where a hit stands: file, §, nearest numbered heading, unnumbered ones below it. */
  private record Stand(
      String file, Optional<Integer> paragraph, String title, String heading, List<String> below) {}

  void add(JsonNode search, List<Hit> hits) {
    List<Integer> gains = gains(search.get("relevant"), hits);
    List<Integer> ideal = new ArrayList<>();
    search.get("relevant").forEach(place -> ideal.add(place.get("grade").asInt()));
    ideal.sort(Comparator.reverseOrder());
    gain += discounted(gains) / discounted(ideal);
    long found = gains.stream().limit(RECALL_DEPTH).filter(grade -> grade > 0).count();
    recall += found / (double) ideal.size();
    searches++;
  }

  double gain() {
    return gain / searches;
  }

  double recall() {
    return recall / searches;
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int rank = 0; rank < Math.min(GAIN_DEPTH, gains.size()); rank++) {
      sum += (Math.pow(2, gains.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0);
    }
    return sum;
  }

  private static List<Integer> gains(JsonNode relevant, List<Hit> hits) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> gains = new ArrayList<>();
    for (Hit hit : hits) {
      Stand stand = standOf(hit);
      List<Integer> gold = new ArrayList<>();
      for (int at = 0; at < relevant.size(); at++) {
        if (matches(relevant.get(at), stand)) {
          gold.add(at);
        }
      }
      Optional<Integer> best =
          gold.stream()
              .filter(at -> !seen.contains(at))
              .max(
                  Comparator.<Integer>comparingInt(at -> grade(relevant, at))
                      .thenComparing(Comparator.reverseOrder()));
      if (gold.isEmpty() || best.isPresent()) {
        gains.add(best.map(at -> grade(relevant, at)).orElse(0));
        best.ifPresent(seen::add);
      }
    }
    return gains;
  }

  private static int grade(JsonNode relevant, int at) {
    return relevant.get(at).get("grade").asInt();
  }

  private static Stand standOf(Hit hit) {
    List<String> path = hit.heading().map(HeadingRef::path).orElse(List.of(""));
    int numbered = -1;
    for (int at = 0; at < path.size(); at++) {
      numbered = path.get(at).matches("\\d.*") ? at : numbered;
    }
    return new Stand(
        Path.of(hit.document().path()).getFileName().toString(),
        hit.paragraph().flatMap(ParagraphRef::number),
        hit.document().title().orElse(""),
        path.get(Math.max(0, numbered)),
        path.subList(numbered + 1, path.size()));
  }

  private static boolean matches(JsonNode gold, Stand stand) {
    if (!gold.get("file").asText().equals(stand.file())) {
      return false;
    }
    if (!gold.get("paragraph").isNull()) {
      return stand.paragraph().equals(Optional.of(gold.get("paragraph").asInt()));
    }
    return switch (gold.get("heading").asText()) {
      case "TJÄNSTESKRIVELSE", "Sammanfattning" -> true;
      case "Beslutsförslag" -> stand.title().startsWith("Beslutsförslag");
      default ->
          stand.paragraph().isEmpty()
              && number(gold.get("heading").asText()).equals(number(stand.heading()))
              && (!gold.has("sub")
                  || stand.below().isEmpty()
                  || stand.below().contains(gold.get("sub").asText()));
    };
  }

  private static String number(String heading) {
    return heading.split(" ", 2)[0].replaceFirst("\\.$", "");
  }
}
