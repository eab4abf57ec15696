package se.paragraf.index.search;

import java.util.List;

/**
 * Who acts in a place: attends, votes, moves, reserves, is recused.
 *
 * @param people names as printed; distinct
 * @param parties letters as printed; distinct
 */
public record Acting(List<String> people, List<String> parties) {

  /** Nobody. */
  public static final Acting NOBODY = new Acting(List.of(), List.of());

  public Acting {
    people = List.copyOf(people);
    parties = List.copyOf(parties);
  }
}
