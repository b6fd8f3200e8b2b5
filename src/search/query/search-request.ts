/** A search request: `?q=…&chuyenMuc=…&donVi=…&nam=…&loai=…&sap=moi&dung=1`. */
export interface SearchRequest {
  readonly q: string;
  readonly chuyenMuc: string;
  readonly donVi: string;
  readonly nam: string;
  readonly loai: string;
  /** `moi`: the newest first; empty: the best first. */
  readonly sap: string;
  /** `1`: search for the words exactly as typed. */
  readonly dung: string;
}

export const requestNames = ['q', 'chuyenMuc', 'donVi', 'nam', 'loai', 'sap', 'dung'] as const;

export const emptyRequest: SearchRequest = {
  q: '',
  chuyenMuc: '',
  donVi: '',
  nam: '',
  loai: '',
  sap: '',
  dung: '',
};
