package dev.rehearse.rehearsal.cases;

/** What an expectation is about. Every case has one of each. */
public enum Concern {
    /** What the product does: a state, a code, a message. */
    REACTION,
    /** What it does to users and to their work. */
    EFFECT,
    /** What the operator does, and where that leads. */
    WAY_OUT
}
