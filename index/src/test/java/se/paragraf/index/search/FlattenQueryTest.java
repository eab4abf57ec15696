package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.index.search.PlaceQuery.Group;
import se.paragraf.index.search.PlaceQuery.Weighted;

class FlattenQueryTest {

  private static final PlaceQuery BUDGET = new PlaceQuery.Holds(new Key("text", "budget"));
  private static final PlaceQuery BUS = new PlaceQuery.Holds(new Key("text", "buss"));

  private static Weighted weighted(PlaceQuery query, float weight) {
    return new Weighted(query, weight);
  }

  @Test
  void laysWeightedGroupsOutAsOneListWithTheProductOfTheWeights() {
    PlaceQuery inner = weighted(Group.any(List.of(weighted(BUDGET, 3), BUS)), 0.5f);
    assertThat(FlattenQuery.flatten(weighted(Group.any(List.of(inner, BUS)), 4)))
        .isEqualTo(Group.any(List.of(weighted(BUDGET, 6), weighted(BUS, 2), weighted(BUS, 4))));
  }

  @Test
  void leavesWhatHasToMatchByItself() {
    PlaceQuery.Builder both = Group.builder();
    both.must(BUDGET);
    both.must(BUS);
    PlaceQuery group = both.build();
    assertThat(FlattenQuery.flatten(Group.any(List.of(group, weighted(group, 2)))))
        .isEqualTo(Group.any(List.of(weighted(group, 1), weighted(group, 2))));
  }

  @Test
  void takesAGroupThatExcludesForOneThing() {
    PlaceQuery.Builder without = Group.builder();
    without.should(BUDGET);
    without.not(BUS);
    assertThat(FlattenQuery.isAny(without.build())).isFalse();
    assertThat(FlattenQuery.isAny(Group.any(List.of(BUDGET)))).isTrue();
    assertThat(FlattenQuery.isAny(Group.any(List.of()))).isFalse();
  }
}
