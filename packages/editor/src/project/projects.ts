import { findConfig } from "./find-config.js";
import { Project } from "./project.js";

/** How long passes between two looks at the disk: so many times as long as a look takes, and this long at least. */
const REST_PER_LOOK = 20;
const SHORTEST_REST_MS = 1_000;

/** The projects of the drafts that are open. They are looked at again and again: not every editor tells when a file changes. */
export class Projects {
  readonly #named: string | null;
  readonly #onChange: (project: Project, isFirst: boolean) => void;
  readonly #onError: (error: unknown) => void;
  readonly #known = new Map<string, Project>();
  #folders: readonly string[] = [];
  #timer: NodeJS.Timeout | null = null;
  #ended = false;

  /**
   * @param named the configuration that holds for all drafts; null where each has that of its folder
   * @param onChange called after a configuration or a source was read, and whether that was for the first time
   * @param onError called where looking at the disk fails in a way that nothing says of a project
   */
  constructor(
    named: string | null,
    onChange: (project: Project, isFirst: boolean) => void,
    onError: (error: unknown) => void,
  ) {
    this.#named = named;
    this.#onChange = onChange;
    this.#onError = onError;
  }

  /** Takes the folders that the editor has open. */
  openFolders(folders: readonly string[]): void {
    this.#folders = folders;
  }

  get #projects(): Project[] {
    return [...this.#known.values()];
  }

  /**
   * The project of a file, read when it is first asked for; null where there is no configuration.
   *
   * @param file null where it was never saved
   */
  async of(file: string | null): Promise<Project | null> {
    const config = this.#named ?? (await findConfig(file, this.#folders));
    if (config === null) return null;
    const known = this.#known.get(config);
    if (known !== undefined) {
      if (known.settings === null && known.problem === null) await known.refresh();
      return known;
    }
    const project = new Project(config);
    this.#known.set(config, project);
    await this.#look(project, true);
    this.#lookLater(SHORTEST_REST_MS);
    return project;
  }

  /** Looks at the disk at once; never fails. */
  async lookNow(): Promise<void> {
    await Promise.all(this.#projects.map((project) => this.#look(project).catch(this.#onError)));
  }

  /** Looks no more. */
  end(): void {
    this.#ended = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(project: Project, isFirst = false): Promise<void> {
    if (await project.refresh()) this.#onChange(project, isFirst);
  }

  #lookLater(rest: number): void {
    if (this.#ended || this.#timer !== null) return;
    this.#timer = setTimeout(async () => {
      const begin = performance.now();
      await this.lookNow();
      this.#timer = null;
      this.#lookLater(Math.max(SHORTEST_REST_MS, (performance.now() - begin) * REST_PER_LOOK));
    }, rest).unref();
  }
}
