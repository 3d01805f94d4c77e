export async function evaluate(_options: { data?: string | undefined }): Promise<string> {
  return '';
}
