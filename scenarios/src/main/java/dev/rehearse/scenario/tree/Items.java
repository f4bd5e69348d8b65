package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.Place;
import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param nodes in order
 */
public record Items(Place place, List<Node> nodes) implements Node {

    @Override
    public String what() {
        return "a list";
    }
}
