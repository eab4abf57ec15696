package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.paragraf.corpus.score.Scored.Doc;
import se.paragraf.corpus.score.Scored.Mark;
import se.paragraf.corpus.score.Scored.Par;

/** Compares what the extractor says of a file with the truth. */
public final class ScoreFile {

  /** Where a § stands: its number and the page it begins on. */
  private record Key(int number, int page) {}

  private record Pages(int first, int last) {}

  private ScoreFile() {}

  /**
   * Scores one file.
   *
   * @param truth the content of {@code NAME.truth.json}
   * @param claimed the extractor's JSON; an empty object when it gave none
   * @return a tally per measure; those that do not apply are {@link Tally#NONE}
   */
  public static Map<Measure, Tally> score(JsonNode truth, JsonNode claimed) {
    Scored told = ReadScored.truth(truth);
    Scored found = ReadScored.claim(claimed);
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      tallies.put(measure, Tally.NONE);
    }
    if (!told.documents().isEmpty()) {
      structure(told, found, tallies);
    }
    told.tables()
        .filter(tables -> !tables.isEmpty() || !told.labelledPages().isEmpty())
        .ifPresent(tables -> tallies.putAll(new ScoreTables(told, found).score(tallies)));
    told.figures()
        .filter(figures -> !figures.isEmpty() || !told.labelledPages().isEmpty())
        .ifPresent(figures -> tallies.putAll(new ScoreFigures(told, found).score(tallies)));
    return tallies;
  }

  private static void structure(Scored told, Scored found, Map<Measure, Tally> tallies) {
    List<List<Object>> all =
        Stream.concat(told.documents().stream(), told.embedded().stream())
            .map(ScoreFile::extent)
            .toList();
    tallies.put(
        Measure.DOCUMENTS,
        Tally.of(all, found.documents().stream().map(ScoreFile::extent).toList()));
    paragraphs(told, found, tallies);
    Measure.IDENTITY.forEach(measure -> tallies.put(measure, identity(measure, told, found)));
    List<List<String>> people = people(told);
    if (!people.isEmpty()) {
      tallies.put(Measure.PEOPLE, Tally.of(people, people(found)));
    }
    if (told.documents().stream().anyMatch(document -> !document.headings().isEmpty())) {
      tallies.put(Measure.HEADINGS, headings(told, found));
    }
  }

  private static List<Object> extent(Doc document) {
    return List.of(document.kind(), document.firstPage(), document.lastPage());
  }

  /** Minutes and extracts say whose they are; what is attached to them may not. */
  private static Tally identity(Measure measure, Scored told, Scored found) {
    Tally tally = Tally.NONE;
    for (Doc truth : told.documents()) {
      String name = truth.identity().get(measure);
      if (name != null && truth.kind().startsWith("protokoll")) {
        boolean right =
            found.documents().stream()
                .filter(doc -> extent(doc).equals(extent(truth)))
                .anyMatch(doc -> name.equals(doc.identity().get(measure)));
        tally = tally.plus(Tally.one(right));
      }
    }
    return tally;
  }

  private static void paragraphs(Scored told, Scored found, Map<Measure, Tally> tallies) {
    Map<Key, Par> truths = byKey(told.documents(), Set.of());
    Set<Pages> inside = new HashSet<>();
    told.embedded().forEach(each -> inside.add(new Pages(each.firstPage(), each.lastPage())));
    Map<Key, Par> claims = byKey(found.documents(), inside);
    tallies.put(
        Measure.PARAGRAPHS, Tally.of(List.copyOf(truths.keySet()), List.copyOf(claims.keySet())));
    tallies.put(Measure.TITLES, share(truths, claims, Par::title));
    tallies.put(Measure.CASES, share(truths, claims, Par::cases));
    tallies.put(Measure.DECISIONS, share(truths, claims, Par::decided));
    tallies.put(Measure.ITEMS, Tally.of(each(truths, Par::items), each(claims, Par::items)));
    Measure.DISSENT.forEach(measure -> tallies.put(measure, dissent(measure, truths, claims)));
    List<List<Object>> votes = each(truths, Par::votes);
    if (!votes.isEmpty()) {
      tallies.put(Measure.VOTES, Tally.of(votes, each(claims, Par::votes)));
    }
  }

  /** Unnumbered paragraphs of what is embedded in minutes are passed over. */
  private static Map<Key, Par> byKey(List<Doc> documents, Set<Pages> inside) {
    Map<Key, Par> map = new LinkedHashMap<>();
    for (Doc document : documents) {
      boolean embedded = inside.contains(new Pages(document.firstPage(), document.lastPage()));
      document.paragraphs().stream()
          .filter(paragraph -> paragraph.numbered() || !embedded)
          .forEach(each -> map.put(new Key(each.number(), each.page()), each));
    }
    return map;
  }

  private static Tally share(Map<Key, Par> truths, Map<Key, Par> claims, Function<Par, Object> of) {
    Tally tally = Tally.NONE;
    for (Map.Entry<Key, Par> truth : truths.entrySet()) {
      Par claim = claims.get(truth.getKey());
      boolean right =
          claim != null && claim.told() && of.apply(claim).equals(of.apply(truth.getValue()));
      tally = tally.plus(Tally.one(right));
    }
    return tally;
  }

  private static Tally dissent(Measure measure, Map<Key, Par> truths, Map<Key, Par> claims) {
    Tally tally = Tally.NONE;
    for (Map.Entry<Key, Par> truth : truths.entrySet()) {
      List<List<String>> told = truth.getValue().dissent().get(measure);
      if (told != null) {
        Par claim = claims.get(truth.getKey());
        tally =
            tally.plus(
                Tally.of(
                    told,
                    claim == null ? List.of() : claim.dissent().getOrDefault(measure, List.of())));
      }
    }
    return tally;
  }

  private static List<List<Object>> each(
      Map<Key, Par> paragraphs, Function<Par, ? extends List<?>> of) {
    List<List<Object>> all = new ArrayList<>();
    paragraphs.forEach((key, par) -> of.apply(par).forEach(thing -> all.add(List.of(key, thing))));
    return all;
  }

  private static List<List<String>> people(Scored file) {
    return file.documents().stream().flatMap(document -> document.members().stream()).toList();
  }

  /** Headings count inside the documents whose headings the truth tells. */
  private static Tally headings(Scored told, Scored found) {
    List<Doc> withHeadings =
        told.documents().stream().filter(document -> !document.headings().isEmpty()).toList();
    List<Mark> claims =
        found.documents().stream()
            .flatMap(document -> document.headings().stream())
            .filter(
                mark -> withHeadings.stream().anyMatch(document -> holds(document, mark.page())))
            .toList();
    return Tally.of(
        withHeadings.stream().flatMap(document -> document.headings().stream()).toList(), claims);
  }

  private static boolean holds(Doc document, int page) {
    return document.firstPage() <= page && page <= document.lastPage();
  }
}
