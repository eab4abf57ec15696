package se.paragraf.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts another region in place of every region of a document, or none.
 *
 * <p>Goes through the model's records by their components, so that no region can be forgotten when
 * the model grows.
 */
public final class MapRegions {

  private final Function<Region, Optional<Region>> map;

  /**
   * @param map empty for regions that are to be left out
   */
  public MapRegions(Function<Region, Optional<Region>> map) {
    this.map = map;
  }

  /**
   * The same document with other regions. Errors: {@code IllegalArgumentException} when a region is
   * left out that the model cannot do without.
   */
  public Document in(Document document) {
    return (Document) mapped(document);
  }

  private Object mapped(Object value) {
    return switch (value) {
      case Region region ->
          map.apply(region)
              .orElseThrow(() -> new IllegalArgumentException("cannot leave out " + region));
      case List<?> list -> {
        List<Object> all = new ArrayList<>(list.size());
        list.forEach(item -> ifKept(item).ifPresent(all::add));
        yield List.copyOf(all);
      }
      case Optional<?> optional -> optional.flatMap(this::ifKept);
      case Record record -> rebuilt(record);
      default -> value;
    };
  }

  private Optional<Object> ifKept(Object value) {
    return value instanceof Region region
        ? map.apply(region).map(Object.class::cast)
        : Optional.of(mapped(value));
  }

  private Object rebuilt(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        values[i] = mapped(components[i].getAccessor().invoke(record));
      }
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (IllegalAccessException | InstantiationException | NoSuchMethodException e) {
      throw new IllegalStateException("the model's records are public: " + record.getClass(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot rebuild " + record.getClass(), e.getCause());
    }
  }
}
