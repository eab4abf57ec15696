package se.paragraf.corpus.truth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Block.Person;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.sample.Section.Role;
import se.paragraf.corpus.typeset.Places;

/** What is true of one §. */
final class MatterTruth {

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Matter matter;
  private final Places places;

  MatterTruth(Matter matter, Places places) {
    this.matter = matter;
    this.places = places;
  }

  ObjectNode write() {
    ObjectNode node = json.objectNode();
    node.put("number", matter.number().orElse(null));
    matter.lastNumber().ifPresent(last -> node.put("lastNumber", last));
    node.put("title", matter.title().orElse(null));
    ArrayNode cases = node.putArray("caseNumbers");
    matter.caseNumbers().forEach(cases::add);
    node.put("page", places.firstPage(matter).orElseThrow());
    node.put("lastPage", places.lastPage(matter).orElseThrow());
    node.set("decisions", decided(Role.DECISION));
    node.set("proposals", decided(Role.PROPOSAL));
    node.set("attachments", lines(Role.ATTACHMENTS));
    node.set("recipients", lines(Role.RECIPIENTS));
    node.put("approved", of(Role.APPROVAL).findAny().isPresent());
    node.set("motions", statements(Role.MOTIONS));
    node.set("votes", votes());
    node.set("reservations", statements(Role.RESERVATION));
    node.set("recusals", recusals());
    node.set("notes", statements(Role.NOTE, Role.STATEMENT));
    node.set("assignments", assignments());
    return node;
  }

  private Stream<Section> of(Role... roles) {
    return matter.sections().stream().filter(s -> List.of(roles).contains(s.role()));
  }

  private Stream<Block> blocks(Role... roles) {
    return of(roles).flatMap(section -> section.blocks().stream());
  }

  /** A lead and its points make one block; sentences set by themselves make one without a lead. */
  private ArrayNode decided(Role role) {
    ArrayNode list = json.arrayNode();
    for (Section section : of(role).toList()) {
      boolean open = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Lead lead -> {
            group(list, lead.text());
            open = true;
          }
          case Block.Item item -> {
            if (!open) {
              group(list, "");
              open = true;
            }
            add(list, item.text());
          }
          case Block.Prose prose -> {
            if (list.isEmpty() || !list.get(list.size() - 1).get("lead").asText().isEmpty()) {
              group(list, "");
            }
            add(list, prose.text());
            open = false;
          }
          default -> {}
        }
      }
    }
    return list;
  }

  private void group(ArrayNode list, String lead) {
    ObjectNode group = list.addObject();
    group.put("lead", plain(lead));
    group.putArray("items");
  }

  private static void add(ArrayNode groups, String text) {
    ((ArrayNode) groups.get(groups.size() - 1).get("items")).add(plain(text));
  }

  private ArrayNode lines(Role role) {
    ArrayNode list = json.arrayNode();
    blocks(role)
        .forEach(block -> {
          if (block instanceof Block.Item item) {
            list.add(plain(item.text()));
          } else if (block instanceof Block.Prose prose) {
            list.add(plain(prose.text()));
          }
        });
    return list;
  }

  private ArrayNode statements(Role... roles) {
    ArrayNode list = json.arrayNode();
    blocks(roles)
        .forEach(block -> {
          if (block instanceof Block.Prose prose && !prose.by().isEmpty()) {
            ObjectNode node = list.addObject();
            ArrayNode by = node.putArray("by");
            prose.by().forEach(person -> by.add(person.name()));
            node.put("text", plain(prose.text()));
          }
        });
    return list;
  }

  private ArrayNode recusals() {
    ArrayNode list = json.arrayNode();
    blocks(Role.RECUSAL)
        .forEach(block -> {
          if (block instanceof Block.Prose prose) {
            prose.by().forEach(who -> person(list.addObject(), who));
          }
        });
    return list;
  }

  private static void person(ObjectNode node, Person who) {
    node.put("name", who.name());
    node.put("party", who.party().orElse(null));
  }

  private ArrayNode votes() {
    ArrayNode list = json.arrayNode();
    matter.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> {
          if (block instanceof Block.Count count) {
            list.add(vote(count));
          }
        });
    return list;
  }

  private ObjectNode vote(Block.Count count) {
    ObjectNode node = json.objectNode();
    List<String> choices = List.of("yes", "no", "abstain", "absent");
    choices.forEach(choice -> node.put(choice, count.tally().get(choice)));
    ArrayNode ballots = node.putArray("ballots");
    for (String choice : choices) {
      for (Person who : count.ballots().getOrDefault(choice, List.of())) {
        ObjectNode ballot = ballots.addObject();
        person(ballot, who);
        ballot.put("choice", choice);
      }
    }
    return node;
  }

  /** Orders of what is decided; where nothing is, as in a memo, of what is proposed. */
  private ArrayNode assignments() {
    ArrayNode list = json.arrayNode();
    boolean decided = of(Role.DECISION).findAny().isPresent();
    blocks(decided ? Role.DECISION : Role.PROPOSAL)
        .forEach(block -> {
          if (block instanceof Block.Item item) {
            item.order().ifPresent(order -> assignment(list, item.text(), order));
          } else if (block instanceof Block.Prose prose) {
            prose.order().ifPresent(order -> assignment(list, prose.text(), order));
          }
        });
    return list;
  }

  private static void assignment(ArrayNode list, String text, Block.Order order) {
    ObjectNode node = list.addObject();
    node.put("text", plain(text));
    node.put("receiver", order.receiver().orElse(null));
    node.put("due", order.due().orElse(null));
  }

  /** Text as it reads: without soft hyphens. */
  static String plain(String text) {
    return Optional.of(text).map(t -> t.replace("\u00ad", "")).orElse("");
  }
}
