package se.paragraf.index.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
import se.paragraf.model.Source;

/** Places made ready for asking; those of the files used last are kept. Thread-safe. */
final class PlaceViews {

  private static final int MOST_FILES = 400;

  private final RecentlyRead files;
  private final ViewPlaces view;
  private final Map<String, FileViews> byFile = new LinkedHashMap<>(64, 0.75f, true);

  PlaceViews(RecentlyRead files, SwedishWords swedish) {
    this.files = files;
    this.view = new ViewPlaces(swedish);
  }

  /** The places of the hits, each once, best first; and the tables that stand beside them. */
  synchronized List<PlaceView> of(List<Hit> hits) throws IOException {
    Set<PlaceView> views = new LinkedHashSet<>();
    for (Hit hit : hits) {
      Optional<FileViews> file = file(hit.document().id().substring(0, Archive.STEM_DIGITS));
      file.ifPresent(found -> views.addAll(found.at(hit)));
    }
    return List.copyOf(views);
  }

  private Optional<FileViews> file(String stem) throws IOException {
    Optional<Extraction.Done> done = files.extraction(stem);
    if (done.isEmpty()) {
      return Optional.empty();
    }
    FileViews known = byFile.get(stem);
    if (known != null && known.done == done.get()) {
      return Optional.of(known);
    }
    FileViews made = new FileViews(done.get());
    byFile.put(stem, made);
    if (byFile.size() > MOST_FILES) {
      byFile.remove(byFile.keySet().iterator().next());
    }
    return Optional.of(made);
  }

  /** The places of one file; each is made ready when it is first asked for. */
  private final class FileViews {
    private final Extraction.Done done;
    private final List<Place> places;
    private final Map<Place, PlaceView> ready = new HashMap<>();

    FileViews(Extraction.Done done) {
      this.done = done;
      this.places =
          new FindPlaces()
              .find(done).stream().filter(place -> place.type() != HitType.QUANTITY).toList();
    }

    List<PlaceView> at(Hit hit) {
      List<PlaceView> found = new ArrayList<>();
      for (Place place : places) {
        if (place.document().id().equals(hit.document().id())
            && place.paragraph().equals(hit.paragraph())
            && place.heading().equals(hit.heading())) {
          found.add(ready.computeIfAbsent(place, this::make));
        }
      }
      return found;
    }

    private PlaceView make(Place place) {
      boolean scanned = done.source().textLayer() == Source.TextLayer.SCANNED;
      return view.view(place, around(place.document().id()), scanned);
    }

    /** The document with this id, then the one that it is merged into, and so on. */
    private List<Document> around(String id) {
      List<Document> around = new ArrayList<>();
      Optional<Document> next = done.document(id);
      while (next.isPresent() && !around.contains(next.get())) {
        around.add(next.get());
        next = next.get().partOf().flatMap(parent -> done.document(parent.document()));
      }
      return around;
    }
  }
}
