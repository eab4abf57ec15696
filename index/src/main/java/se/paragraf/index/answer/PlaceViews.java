package se.paragraf.index.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.FindPlaces;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.Place;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** The places of files made ready for asking; those used last are kept. Thread-safe. */
final class PlaceViews {

  private static final int MOST_FILES = 200;

  private final RecentlyRead files;
  private final ViewPlaces view;
  private final Map<String, List<PlaceView>> byFile = new LinkedHashMap<>(64, 0.75f, true);

  PlaceViews(RecentlyRead files, SwedishWords swedish) {
    this.files = files;
    this.view = new ViewPlaces(swedish);
  }

  /** The places of the files in which the hits stand. */
  List<PlaceView> of(List<Hit> hits) throws IOException {
    Set<String> stems = new LinkedHashSet<>();
    hits.forEach(hit -> stems.add(hit.document().id().substring(0, Archive.STEM_DIGITS)));
    List<PlaceView> all = new ArrayList<>();
    for (String stem : stems) {
      all.addAll(ofFile(stem));
    }
    return all;
  }

  /** The document with this id, then the one that it is merged into, and so on. */
  private static List<Document> around(Extraction.Done file, String id) {
    List<Document> around = new ArrayList<>();
    Optional<Document> next = file.document(id);
    while (next.isPresent() && !around.contains(next.get())) {
      around.add(next.get());
      next = next.get().partOf().flatMap(parent -> file.document(parent.document()));
    }
    return around;
  }

  private synchronized List<PlaceView> ofFile(String stem) throws IOException {
    List<PlaceView> known = byFile.get(stem);
    if (known != null) {
      return known;
    }
    Optional<Extraction.Done> done = files.extraction(stem);
    if (done.isEmpty()) {
      return List.of();
    }
    List<PlaceView> made = new ArrayList<>();
    for (Place place : new FindPlaces().find(done.get())) {
      if (place.type() != HitType.QUANTITY) {
        List<Document> around = around(done.get(), place.document().id());
        made.add(view.view(place, around.getFirst(), around));
      }
    }
    byFile.put(stem, made);
    if (byFile.size() > MOST_FILES) {
      byFile.remove(byFile.keySet().iterator().next());
    }
    return made;
  }
}
