package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishWords;

/** Turns ranked places into hits: text, marks, citation, the other files that hold the same §. */
final class MakeHits {

  private static final int MOST_SOURCES = 20;

  private final PlaceIndex.Reader places;
  private final Citations citations;

  MakeHits(PlaceIndex.Reader places, Citations citations) {
    this.places = places;
    this.citations = citations;
  }

  Hit hit(RankPlaces.Ranked ranked) throws IOException {
    return hit(ranked, ranked.chosen(), typeOf(ranked.place(), ranked.chosen().piece()));
  }

  /** One hit for each piece, as passages. */
  Hit passage(RankPlaces.Ranked ranked, ChooseText.Chosen piece) throws IOException {
    return hit(ranked, piece, HitType.PASSAGE);
  }

  private static HitType typeOf(Place place, Piece piece) {
    return piece.role() == Role.DECISION ? HitType.DECISION : place.type();
  }

  private Hit hit(RankPlaces.Ranked ranked, ChooseText.Chosen chosen, HitType type)
      throws IOException {
    Place place = ranked.place();
    Piece piece = chosen.piece();
    return new Hit(
        type,
        ranked.score(),
        piece.text(),
        chosen.highlights(),
        place.document(),
        place.paragraph(),
        place.heading(),
        piece.regions(),
        citations.of(place, piece.regions()),
        otherSources(place));
  }

  private List<Hit.OtherSource> otherSources(Place place) throws IOException {
    if (place.identity().equals(place.id())) {
      return List.of();
    }
    PlaceQuery same =
        new PlaceQuery.Alike(new PlaceQuery.Holds(new Key(Fields.IDENTITY, place.identity())));
    PlaceIndex.Wanted wanted = new PlaceIndex.Wanted(MOST_SOURCES, MOST_SOURCES);
    List<Hit.OtherSource> others = new ArrayList<>();
    for (PlaceIndex.FoundPlace found : places.top(same, wanted).places()) {
      Place other = found.place();
      if (!other.id().equals(place.id())) {
        boolean differs = !decision(other).equals(decision(place));
        String citation = citations.of(other, other.pieces().getFirst().regions());
        others.add(new Hit.OtherSource(other.document(), citation, differs));
      }
    }
    others.sort(java.util.Comparator.comparing(source -> source.document().id()));
    return others;
  }

  /** What it decides, letters and figures only. */
  private static String decision(Place place) {
    return place.pieces().stream()
        .filter(piece -> piece.role() == Role.DECISION)
        .map(piece -> SwedishWords.normal(piece.text()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .collect(Collectors.joining(" "));
  }
}
