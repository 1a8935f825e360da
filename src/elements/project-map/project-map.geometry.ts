/** The outlines of the Länder, fetched when the map is first shown: a file of its own in the build. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GeometryAttribution, LandShape, MapSize } from '../../geo/laender.types.js';

/** What the map takes from the geometry module. */
export interface Geometry {
  readonly laenderShapes: readonly LandShape[];
  readonly mapViewBox: MapSize;
  readonly geometryAttribution: GeometryAttribution;
}

/** Loads the geometry module. */
export type LoadGeometry = () => Promise<Geometry>;

/** Loads the outlines once they are wanted, and tells its host when they are there or missing. */
export class GeometryController implements ReactiveController {
  geometry: Geometry | undefined;
  failed = false;
  #loading = false;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly load: LoadGeometry,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Another chance for outlines that could not be fetched, e.g. without a network.
    this.failed = false;
  }

  /** Starts loading, unless that is done or under way. */
  want(): void {
    if (this.geometry || this.failed || this.#loading) return;
    this.#loading = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.geometry = await this.load();
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
