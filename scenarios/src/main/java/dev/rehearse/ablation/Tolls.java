package dev.rehearse.ablation;

import java.util.List;
import java.util.Map;

/**
 * The harm that comes of a procedure.
 *
 * @param clean without any fault
 * @param struck with a fault, by the fault and the step at which it strikes
 * @param steps the names of the steps in their order
 */
record Tolls(Toll clean, Map<Spot, Toll> struck, List<String> steps) {}
