package se.paragraf.index.search;

import java.util.List;
import se.paragraf.index.search.PlaceQuery.Group;
import se.paragraf.index.search.PlaceQuery.Weighted;

/**
 * Lays groups of which one must match, weighted and inside each other, out as one list of weighted
 * words with the product of the weights.
 *
 * <p>The scores are the same, and the same to the last digit in every engine, since all add up the
 * same list. An engine can leave out the places that only words of little weight are in.
 */
final class FlattenQuery {

  private FlattenQuery() {}

  static PlaceQuery flatten(PlaceQuery query) {
    return switch (query) {
      case Weighted weighted -> weigh(weighted.query(), weighted.weight());
      case PlaceQuery.Alike(PlaceQuery each) -> new PlaceQuery.Alike(flatten(each));
      case Group group -> flatten(group);
      default -> query;
    };
  }

  private static Group flatten(Group group) {
    PlaceQuery.Builder flat = PlaceQuery.Group.builder();
    group.must().forEach(each -> flat.must(flatten(each)));
    group.should().forEach(each -> spread(each, 1, flat));
    group.filter().forEach(each -> flat.filter(flatten(each)));
    group.not().forEach(each -> flat.not(flatten(each)));
    return flat.build();
  }

  private static PlaceQuery weigh(PlaceQuery query, float weight) {
    if (query instanceof Weighted(PlaceQuery each, float share)) {
      return weigh(each, weight * share);
    }
    if (!isAny(query)) {
      return new Weighted(flatten(query), weight);
    }
    PlaceQuery.Builder flat = PlaceQuery.Group.builder();
    spread(query, weight, flat);
    return flat.build();
  }

  private static void spread(PlaceQuery query, float weight, PlaceQuery.Builder flat) {
    if (query instanceof Weighted(PlaceQuery each, float share)) {
      spread(each, weight * share, flat);
    } else if (query instanceof Group group && isAny(group)) {
      group.should().forEach(each -> spread(each, weight, flat));
    } else {
      flat.should(new Weighted(flatten(query), weight));
    }
  }

  /** Whether one of several has to match and nothing else is asked. */
  static boolean isAny(PlaceQuery query) {
    return query instanceof Group(var must, List<PlaceQuery> should, var filter, var not)
        && !should.isEmpty()
        && must.isEmpty()
        && filter.isEmpty()
        && not.isEmpty();
  }
}
