import { ProblemError } from "@hearsay/client";
import { api } from "../server/api.js";
import {
  ChangedElsewhere,
  type CheckMaterial,
  type CheckState,
  type CheckStore,
  NO_MATERIAL,
} from "./check-store.js";

/** Checks in the folder of a project, which the server was started with. */
export const projectStore: CheckStore = {
  where: "in the project’s folder",

  list: () => api.keptChecks(),

  async get(id) {
    try {
      const { state, ...head } = await api.keptCheck(id);
      const material = (await api.keptMaterial(id)) as CheckMaterial | null;
      return { head, state: state as CheckState, material: material ?? NO_MATERIAL };
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 404) return null;
      throw error;
    }
  },

  async keep(id, { material, ...check }) {
    try {
      // first what another window may have changed: nothing is written over then
      const head = await api.keepCheck(id, check);
      if (material !== null) await api.keepMaterial(id, material);
      return head;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 409) throw new ChangedElsewhere();
      throw error;
    }
  },

  delete: (id) => api.deleteCheck(id),
};
