package se.paragraf.extract.ocr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.MapRegions;
import se.paragraf.model.Region;

/**
 * Moves every region of a document from the frame its page was read in, upright and straight, to
 * the page as displayed.
 */
public final class RestorePlaces {

  /**
   * @param placements of the pages that do not lie as they were read, by page number
   */
  public List<Document> restore(List<Document> documents, Map<Integer, Placement> placements) {
    if (placements.values().stream().allMatch(Placement::isStraight)) {
      return documents;
    }
    MapRegions moving = new MapRegions(region -> Optional.of(moved(region, placements)));
    return documents.stream().map(moving::in).toList();
  }

  private static Region moved(Region region, Map<Integer, Placement> placements) {
    Placement placement = placements.get(region.page());
    return placement == null ? region : placement.toDisplay(region);
  }
}
