package se.paragraf.extract.ocr;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.Region;

/**
 * Moves every region of a document from the frame its page was read in, upright and straight, to
 * the page as displayed.
 *
 * <p>Goes through the model's records by their components, so that no region can be forgotten when
 * the model grows.
 */
public final class RestorePlaces {

  /**
   * @param placements of the pages that do not lie as they were read, by page number
   */
  public List<Document> restore(List<Document> documents, Map<Integer, Placement> placements) {
    if (placements.values().stream().allMatch(Placement::isStraight)) {
      return documents;
    }
    return documents.stream().map(document -> (Document) moved(document, placements)).toList();
  }

  private static Object moved(Object value, Map<Integer, Placement> placements) {
    return switch (value) {
      case Region region -> {
        Placement placement = placements.get(region.page());
        yield placement == null ? region : placement.toDisplay(region);
      }
      case List<?> list -> {
        List<Object> all = new ArrayList<>(list.size());
        list.forEach(item -> all.add(moved(item, placements)));
        yield List.copyOf(all);
      }
      case Optional<?> optional -> optional.map(item -> moved(item, placements));
      case Record record -> rebuilt(record, placements);
      default -> value;
    };
  }

  private static Object rebuilt(Record record, Map<Integer, Placement> placements) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        values[i] = moved(components[i].getAccessor().invoke(record), placements);
      }
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (IllegalAccessException | InstantiationException | NoSuchMethodException e) {
      throw new IllegalStateException("the model's records are public: " + record.getClass(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot move " + record.getClass(), e.getCause());
    }
  }
}
