package se.paragraf.extract.table;

import java.util.List;

/**
 * Lines that hang together: each meets another, directly or over others.
 *
 * @param lying the horizontal ones, top to bottom
 * @param standing the vertical ones, left to right
 */
record Frame(List<Rule> lying, List<Rule> standing) {

  Frame {
    lying = List.copyOf(lying);
    standing = List.copyOf(standing);
  }

  Box box() {
    Box box = Box.around(lying.stream().map(Rule::box).toList());
    return standing.isEmpty()
        ? box
        : box.union(Box.around(standing.stream().map(Rule::box).toList()));
  }
}
