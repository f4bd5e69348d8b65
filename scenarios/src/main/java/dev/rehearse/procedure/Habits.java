package dev.rehearse.procedure;

import dev.rehearse.kernel.chance.Activity;

/**
 * How the operator works.
 *
 * @param thinking how long he takes before he types a command
 * @param diagnosis how long he takes to find out what is wrong, once an incident
 * @param poll nanoseconds between two looks at something that still runs
 * @param patience nanoseconds that a service may be down before he takes notice
 * @param asksPositions whether he asks for log positions at every diagnosis, unasked
 */
public record Habits(Activity thinking, Activity diagnosis, long poll, long patience, boolean asksPositions) {}
