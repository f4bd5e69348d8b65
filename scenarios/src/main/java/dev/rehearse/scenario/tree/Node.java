package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.Place;

/** A part of a text: a scalar, a list or a map. */
public sealed interface Node permits Text, Items, Fields {

    /** Where it begins. */
    Place place();

    /** What it is, for messages. */
    String what();
}
