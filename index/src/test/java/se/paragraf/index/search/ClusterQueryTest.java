package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterQueryTest {

  private static final PlaceQuery BUDGET = new PlaceQuery.Holds(new Key("text", "budget"));

  private static String json(PlaceQuery query) {
    return ClusterQuery.of(query).toString();
  }

  @Test
  void weighsAWordWhereItStands() {
    assertThat(json(new PlaceQuery.Weighted(BUDGET, 0.45f)))
        .isEqualTo("{\"term\":{\"text\":{\"boost\":0.45,\"value\":\"budget\"}}}");
  }

  @Test
  void findsNothingWithoutParts() {
    assertThat(json(PlaceQuery.Group.any(List.of()))).isEqualTo("{\"match_none\":{}}");
    PlaceQuery.Builder onlyNot = PlaceQuery.Group.builder();
    onlyNot.not(BUDGET);
    assertThat(json(onlyNot.build())).isEqualTo("{\"match_none\":{}}");
  }

  @Test
  void countsWordsNearEachOtherAlike() {
    PlaceQuery near = new PlaceQuery.Near("text", List.of(Set.of("b", "a"), Set.of("c")), 2, true);
    assertThat(json(new PlaceQuery.Weighted(near, 4)))
        .startsWith("{\"constant_score\":{\"boost\":4.0,\"filter\":{\"span_near\":{\"slop\":2")
        .contains(
            "\"in_order\":true", "{\"span_or\":{\"clauses\":[{\"span_term\":{\"text\":\"a\"}}");
  }

  @Test
  void multipliesWhatIsWeighedAlready() {
    PlaceQuery inner = new PlaceQuery.Weighted(new PlaceQuery.Alike(BUDGET), 12);
    assertThat(json(new PlaceQuery.Weighted(inner, 0.5f)))
        .startsWith("{\"constant_score\":{\"boost\":6.0,");
  }
}
