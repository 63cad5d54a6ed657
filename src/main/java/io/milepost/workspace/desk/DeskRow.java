package io.milepost.workspace.desk;

/**
 * One athlete on the Desk.
 *
 * @param top the reason that counts most
 * @param more how many further reasons there are
 * @param score what it is ranked by; pinned rows stand above every score
 */
public record DeskRow(Signal top, int more, double score) {}
