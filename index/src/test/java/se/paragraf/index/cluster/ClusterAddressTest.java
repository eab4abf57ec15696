package se.paragraf.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClusterAddressTest {

  private static final Optional<String> LOGIN = Optional.of("anna:hemligt");

  @Test
  void readsHostsPortAndName() throws IOException {
    ClusterAddress address =
        ClusterAddress.parse(
            "opensearch://a:9201,b.example.se/lan-2024?shards=12", Optional.empty());
    assertThat(address.hosts()).isEqualTo(List.of("a:9201", "b.example.se:9200"));
    assertThat(address.name()).isEqualTo("lan-2024");
    assertThat(address.shards()).isEqualTo(12);
    assertThat(address.secure()).isFalse();
  }

  @Test
  void refusesWhatIsNoAddress() {
    for (String typed :
        List.of(
            "opensearch://", "opensearch://a:9200", "opensearch://a/Län", "opensearch://a/_b")) {
      assertThatThrownBy(() -> ClusterAddress.parse(typed, Optional.empty()))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("opensearch://värd:9200/namn");
    }
  }

  @Test
  void sendsNoPasswordInTheClear() {
    assertThatThrownBy(() -> ClusterAddress.parse("opensearch://a,localhost/b", LOGIN))
        .hasMessageContaining("opensearch+https://");
  }

  @Test
  void sendsThePasswordEncryptedOrToThisComputer() throws IOException {
    assertThat(ClusterAddress.parse("opensearch+https://a/b", LOGIN).login()).isEqualTo(LOGIN);
    assertThat(ClusterAddress.parse("opensearch://127.0.0.1:9200/b", LOGIN).login())
        .isEqualTo(LOGIN);
  }

  @Test
  void neverShowsThePassword() throws IOException {
    assertThat(ClusterAddress.parse("opensearch+https://a/b", LOGIN))
        .hasToString("opensearch+https://a:9200/b");
  }

  @Test
  void saysThatNobodyAnswers() {
    assertThatThrownBy(
            () -> {
              ClusterAddress nowhere =
                  ClusterAddress.parse("opensearch://127.0.0.1:1/b", Optional.empty());
              try (Cluster cluster = new Cluster(nowhere)) {
                cluster.find("b");
              }
            })
        .hasMessageStartingWith("OpenSearch svarar inte på 127.0.0.1:1 (");
  }
}
