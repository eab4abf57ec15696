package se.paragraf.index.check.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What many rules ask for, reckoned when the first does; always the same. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> reckon;
  private @Nullable T reckoned;

  private Once(Supplier<T> reckon) {
    this.reckon = reckon;
  }

  static <T> Supplier<T> of(Supplier<T> reckon) {
    return new Once<>(reckon);
  }

  @Override
  public synchronized T get() {
    T known = reckoned;
    if (known == null) {
      known = reckon.get();
      reckoned = known;
    }
    return known;
  }
}
